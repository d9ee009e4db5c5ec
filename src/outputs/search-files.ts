/** Where the files of the search lie in the site: Pagefind's index, the names of the records, the words of the archive. */
export const searchFiles = {
	index: 'pagefind/',
	records: 'search/records.json',
	words: 'search/words.json',
} as const;
