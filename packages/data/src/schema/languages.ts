/** The languages of the project. Every text must exist in the first one. */
export const languages = ['en', 'fr', 'it', 'sv'] as const;
