import account from '../../schemas/account.schema.json' with { type: 'json' };
import agency from '../../schemas/agency.schema.json' with { type: 'json' };
import article from '../../schemas/article.schema.json' with { type: 'json' };
import legalAction from '../../schemas/legal-action.schema.json' with { type: 'json' };
import type { ContentKind } from '../schemas/entity.ts';
import type { JsonSchema } from '../schemas/json-schema.ts';

/** The JSON Schema of each kind of record, as committed. */
export const schemas = { account, agency, article, 'legal-action': legalAction } as Record<ContentKind, JsonSchema>;
