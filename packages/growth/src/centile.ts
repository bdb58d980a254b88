/**
 * The centile of an SDS: how many children in a hundred of the reference are below it, from 0 to 100, by the normal
 * distribution. Accurate to 12 figures on both sides. Families are told a band (`bandInWords`), not this number.
 */
export function centile(z: number): number {
  if (Math.abs(z) > 3) {
    const beyond = 100 * tail(Math.abs(z));
    return z < 0 ? beyond : 100 - beyond;
  }
  return 100 * (0.5 + density(z) * seriesAt(z));
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** z + z³/3 + z⁵/(3·5) + …, as in Marsaglia 2004. */
function seriesAt(z: number): number {
  let [term, sum] = [z, z];
  for (let next = 3; next < 100; next += 2) {
    term *= (z * z) / next;
    sum += term;
  }
  return sum;
}

/** What lies beyond a z above 3, as Laplace's continued fraction from its far end: 1/(z + 1/(z + 2/(z + 3/(z + …)))). */
function tail(z: number): number {
  let below = z;
  for (let step = 30; step >= 1; step--) below = z + step / below;
  return density(z) / below;
}
