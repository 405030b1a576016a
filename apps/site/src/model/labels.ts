/** A point in the units of a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the name of a place is written. */
export interface Label extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Named extends Point {
  readonly name: string;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** The size of the letters on a phone, where they are largest in the units of the picture. */
  readonly size: number;
  /** The radius of the dot of a place. */
  readonly radius: number;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The directions in which a name can be written, the most legible first: across, down, and how it is anchored. */
const directions = [
  [1, 0, 'start'],
  [-1, 0, 'end'],
  [0, -1, 'middle'],
  [0, 1, 'middle'],
  [0.7, -0.8, 'start'],
  [0.7, 0.8, 'start'],
  [-0.7, -0.8, 'end'],
  [-0.7, 0.8, 'end'],
] as const;

/** The usual width of a letter, as a part of its size. */
const letter = 0.6;

const meets = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

interface Candidate {
  readonly label: Label;
  readonly box: Box;
}

const candidatesOf = ({ x, y, name }: Named, { width, height, size, radius }: Picture): Candidate[] => {
  const long = name.length * letter * size;
  return directions.flatMap(([across, down, anchor]) => {
    const at = { x: x + across * (radius + 5), y: y + down * (radius + size * 0.55) };
    const left = at.x - { start: 0, middle: long / 2, end: long }[anchor];
    const box: Box = [left, at.y - size / 2, left + long, at.y + size / 2];
    const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
    // Text is drawn on its base line, which is a third of its size below its middle.
    const label = { x: Math.round(at.x), y: Math.round(at.y + size * 0.34), anchor };
    return inside ? [{ label, box }] : [];
  });
};

/**
 * Finds a place for each name so that no name covers another one or a dot. A name without room is left out: pages list all
 * names beside the map. The same input always gives the same output.
 *
 * @returns the labels in the order of the places.
 */
export const labelsOf = (places: readonly Named[], picture: Picture): (Label | undefined)[] => {
  const { radius } = picture;
  const dots = places.map(({ x, y }): Box => [x - radius, y - radius, x + radius, y + radius]);
  const free = places.map((place) =>
    candidatesOf(place, picture).filter(({ box }) => !dots.some((dot) => meets(box, dot))),
  );
  const labels = new Map<number, Candidate>();
  // The names with the least choice come first.
  for (const index of [...free.keys()].sort((one, other) => (free[one]?.length ?? 0) - (free[other]?.length ?? 0))) {
    const taken = [...labels.values()];
    const found = free[index]?.find(({ box }) => !taken.some((other) => meets(box, other.box)));
    if (found) labels.set(index, found);
  }
  return places.map((_, index) => labels.get(index)?.label);
};
