import { expect, test } from 'vitest';

import { nearestInDirection } from './arrowKeys';
import type { Place } from './layout';

const at = (x: number, y: number): Place => ({ x, y, side: 'right', maxWidth: 100 });
const places = new Map([
  ['center', at(0, 0)],
  ['east', at(100, 0)],
  ['far-east', at(200, 10)],
  ['north-east', at(90, -80)],
  ['west', at(-100, 5)],
]);

test('goes to the nearest place in the direction', () => {
  expect(nearestInDirection(places, 'center', 'ArrowRight')).toBe('east');
  expect(nearestInDirection(places, 'east', 'ArrowRight')).toBe('far-east');
  expect(nearestInDirection(places, 'east', 'ArrowUp')).toBe('north-east');
  expect(nearestInDirection(places, 'center', 'ArrowLeft')).toBe('west');
});

test('stays if there is no place in the direction', () => {
  expect(nearestInDirection(places, 'far-east', 'ArrowRight')).toBeNull();
  expect(nearestInDirection(places, 'nobody', 'ArrowRight')).toBeNull();
});
