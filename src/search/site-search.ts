import { searchFiles } from '../outputs/search-files.ts';
import { createAddresses, type Addresses } from '../site/addresses.ts';
import { createSearcher, type Searcher } from './searcher.ts';

/** The addresses of the site that a form of it searches. */
export function addressesOf(form: HTMLFormElement): Addresses {
	return createAddresses(new URL('..', form.action).href);
}

/** The searcher of the site with these addresses. */
export function searcherOf(addresses: Addresses): Searcher {
	return createSearcher({
		index: addresses.file(searchFiles.index),
		records: addresses.file(searchFiles.records),
		words: addresses.file(searchFiles.words),
	});
}
