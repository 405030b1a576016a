/** Where the embeds stand on their site: releases and `v1` in folders of their own, the frames beside them. */
export const site = new URL('..', import.meta.url);

/** The names of `attributes.ts`; build.ts puts them in, without what the docs say of each. */
declare const ATTRIBUTES: string;

/** The attributes that elements know. */
export const attributeNames = ATTRIBUTES.split(' ');
