import type { Person } from '@mirocals/data';

/** @example personName(person) // 'Professor P. Nigel Leigh' */
export const personName = ({ honorific, name }: Person): string => [honorific, name].filter(Boolean).join(' ');
