/** A point in the units of a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Room {
  /** The minimum distance between two points. */
  readonly distance: number;
  readonly width: number;
  readonly height: number;
}

/** The maximum number of rounds; a dozen places need fewer than half of them. */
const rounds = 200;

/**
 * Moves points that are too close apart, as little as necessary, and keeps them inside the picture. The same input always
 * gives the same output.
 *
 * @example spread([{ x: 10, y: 10 }, { x: 12, y: 10 }], { distance: 8, width: 20, height: 20 })
 */
export const spread = (points: readonly Point[], { distance, width, height }: Room): Point[] => {
  const spots = points.map(({ x, y }) => ({ x, y }));
  const within = (value: number, limit: number) => Math.min(Math.max(value, distance / 2), limit - distance / 2);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [index, a] of spots.entries()) {
      for (const b of spots.slice(index + 1)) {
        const gap = Math.hypot(b.x - a.x, b.y - a.y);
        if (gap >= distance) continue;
        // Two points on one spot move apart sideways.
        const [across, down] = gap === 0 ? [1, 0] : [(b.x - a.x) / gap, (b.y - a.y) / gap];
        const step = (distance - gap) / 2 + 0.1;
        a.x = within(a.x - across * step, width);
        a.y = within(a.y - down * step, height);
        b.x = within(b.x + across * step, width);
        b.y = within(b.y + down * step, height);
        moved = true;
      }
    }
    if (!moved) break;
  }
  return spots.map((spot, index) => {
    const point = points[index] ?? spot;
    const far = Math.hypot(spot.x - point.x, spot.y - point.y);
    return far < 1 ? point : { x: Math.round(spot.x), y: Math.round(spot.y) };
  });
};
