import { expect, test } from 'vitest';

import type { Place } from './layout';
import { step } from './step';

const at = (x: number, y: number): Place => ({ x, y, side: 'right', room: 100 });
const places = new Map([
  ['centre', at(0, 0)],
  ['east', at(100, 0)],
  ['far-east', at(200, 10)],
  ['north-east', at(90, -80)],
  ['west', at(-100, 5)],
]);

test('goes to the nearest in the direction', () => {
  expect(step(places, 'centre', 'ArrowRight')).toBe('east');
  expect(step(places, 'east', 'ArrowRight')).toBe('far-east');
  expect(step(places, 'east', 'ArrowUp')).toBe('north-east');
  expect(step(places, 'centre', 'ArrowLeft')).toBe('west');
});

test('stays where nothing is further', () => {
  expect(step(places, 'far-east', 'ArrowRight')).toBeNull();
  expect(step(places, 'nobody', 'ArrowRight')).toBeNull();
});
