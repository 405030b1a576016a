/**
 * Returns whether a link in a feed may be followed: a web or mail address, or a path. Scripts and data are not allowed.
 *
 * @example isSafeLink('javascript:alert(1)') // false
 */
export const isSafeLink = (href: string | undefined): href is string => /^(https?:\/\/|mailto:|\/)/i.test(href ?? '');
