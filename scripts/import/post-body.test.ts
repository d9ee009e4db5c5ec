import { expect, test } from 'vitest';
import { convertPostBody } from './post-body.ts';

const moved = new Map([
	['/posts/b/', '/articles/2017/b/'],
	['/articles/2017/b/', '/articles/2017/b/'],
	['b.md', '/articles/2017/b/'],
	['2017-04-07-b', '/articles/2017/b/'],
]);

test.each<[as: string, source: string, text: string]>([
	['a link to a post', 'See [b](/posts/b/ "B").', 'See [b](/articles/2017/b/ "B").'],
	['a link to an article', '[b](/articles/2017/b/)', '[b](/articles/2017/b/)'],
	['a definition', '[b]\n\n[b]: /posts/b/', '[b]\n\n[b]: /articles/2017/b/'],
	["Hugo's ref", '[b]({{< ref "b.md" >}})', '[b](/articles/2017/b/)'],
	["Jekyll's post_url", '[b]({{ site.baseurl }}{% post_url 2017-04-07-b %})', '[b](/articles/2017/b/)'],
	["Jekyll's base address", '[b]({{ site.baseurl }}/posts/b/)', '[b](/articles/2017/b/)'],
	["Eleventy's url", '[b]({{ "/posts/b/" | url }})', '[b](/articles/2017/b/)'],
	[
		'a link that leads nowhere',
		'[**c** d](/c/) e',
		'**c** d<!-- please check: the link to /c/ leads to no page of the archive --> e',
	],
	[
		'a link to elsewhere',
		'[c](https://c.example/) <https://d.example/>',
		'[c](https://c.example/) <https://d.example/>',
	],
	['a link within the text', '[c](#c)', '[c](#c)'],
	['a shortcode', '{{< video a >}}', '<!-- please check: shortcode {{< video a >}} -->'],
	[
		'a pair of them',
		'{{% note %}}a{{% /note %}}',
		'<!-- please check: shortcode {{% note %}} -->a<!-- please check: shortcode {{% /note %}} -->',
	],
	[
		'a tag of Liquid',
		'{% include a.html %} {{ page.title }}',
		'<!-- please check: shortcode {% include a.html %} --> <!-- please check: shortcode {{ page.title }} -->',
	],
	['a picture', '![a](/b.jpg)', '<!-- please check: picture ![a](/b.jpg) -->'],
	['a mark that would end its comment', '![a-->b](/b.jpg)', '<!-- please check: picture ![a- - >b](/b.jpg) -->'],
	['code', '`{{< a >}}` and\n\n    [b](/posts/b/)\n', '`{{< a >}}` and\n\n    [b](/posts/b/)\n'],
])('%s', (_as, source, text) => {
	expect(convertPostBody(source, (href) => moved.get(href)).text).toBe(text);
});

test('changes are told with the line', () => {
	const { changes } = convertPostBody('a\n\n[b](/posts/b/)\n\n{{< x >}} [c](/c/)', (href) => moved.get(href));
	expect(changes).toEqual([
		{ kind: 'link', was: '/posts/b/', line: 3 },
		{ kind: 'shortcode', was: '{{< x >}}', line: 5 },
		{ kind: 'unknown-link', was: '/c/', line: 5 },
	]);
});
