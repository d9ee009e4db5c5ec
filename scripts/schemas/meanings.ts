import ts from 'typescript';

/**
 * What the doc comments of a schema say, by the paths of the fields, `source.name`; what stands above the schema itself
 * has the empty path. `name` is the constant that holds the schema in the TypeScript `source`.
 */
export function readMeanings(source: string, name: string): Map<string, string> {
	const file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true);
	const statement = file.statements
		.filter(ts.isVariableStatement)
		.find(({ declarationList }) => declarationList.declarations.some((one) => one.name.getText() === name));
	if (statement === undefined) throw new Error(`There is no schema ${name}.`);
	return new Map([...meaningOf(statement, ''), ...meaningsIn(statement, '')]);
}

/** Those of the fields below a node. */
function meaningsIn(node: ts.Node, path: string): [string, string][] {
	if (!ts.isObjectLiteralElement(node) || !node.name)
		return childrenOf(node).flatMap((child) => meaningsIn(child, path));
	const inner = path === '' ? node.name.getText() : `${path}.${node.name.getText()}`;
	return [...meaningOf(node, inner), ...childrenOf(node).flatMap((child) => meaningsIn(child, inner))];
}

function meaningOf(node: ts.Node, path: string): [string, string][] {
	return ts
		.getJSDocCommentsAndTags(node)
		.filter(ts.isJSDoc)
		.map((comment) => [path, (ts.getTextOfJSDocComment(comment.comment) ?? '').replace(/\s+/g, ' ')]);
}

function childrenOf(node: ts.Node): ts.Node[] {
	const children: ts.Node[] = [];
	ts.forEachChild(node, (child) => {
		children.push(child);
	});
	return children;
}
