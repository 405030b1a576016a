/** Where the site stands, without a slash at the end: `SITE_URL`. Every permanent address begins with it. */
export const siteOrigin: string = (process.env.SITE_URL ?? 'https://mirocals.example').replace(/\/$/, '');
