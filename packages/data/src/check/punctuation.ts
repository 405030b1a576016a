/** Two full stops or commas, without the three of an ellipsis. */
export const doubledMark: RegExp = /(?<![.,\d/])(\.\.|,,)(?![.,/])/;

/** A full stop or comma after a space. */
export const spacedMark: RegExp = /(?<=\p{L}) [.,](?=\s|$)/u;

/** A full stop or comma between two words without a space. Names of sites and files go on in small letters. */
export const missingSpace: RegExp = /(?<=\p{Ll}{3})(\.(?=\p{Lu}\p{Ll})|,(?=\p{L}{2}))/u;
