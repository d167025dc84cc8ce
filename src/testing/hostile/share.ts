/** True where `npm run fuzz` wants all cases, and not only the share that fits into `npm test`. */
const isWhole = process.env.HOSTILE_MATRIX === 'whole';

/**
 * Chooses one case of so many, always the same ones. Cases go through the faults place by place: with a number that does not divide
 * that of the faults, every fault and every place has its turn.
 */
export function share(oneOf: number): (index: number) => boolean {
  return (index) => isWhole || index % oneOf === 0;
}
