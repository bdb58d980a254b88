/** Room to work in for rows of up to so many, to be used again. */
export class Pools {
  readonly value: Float64Array;
  readonly mass: Float64Array;
  readonly size: Int32Array;

  constructor(longest: number) {
    this.value = new Float64Array(longest);
    this.mass = new Float64Array(longest);
    this.size = new Int32Array(longest);
  }
}

/**
 * The places nearest to `wish` (weighted least squares) that keep every `gap[i]` between i − 1 and i, and stay
 * within 0 and `limit`: isotonic regression by pooling adjacent violators (Ayer and others 1955), then clipping,
 * which is exact for bounds. Of the first `count`; writes into `place`.
 */
export function placeApart(
  wish: Float64Array,
  weight: Float64Array,
  gap: Float64Array,
  limit: number,
  place: Float64Array,
  count = wish.length,
  { value, mass, size }: Pools = new Pools(count),
): void {
  let pools = 0;
  let offset = 0;
  for (let item = 0; item < count; item++) {
    offset += item === 0 ? 0 : (gap[item] as number);
    value[pools] = (wish[item] as number) - offset;
    mass[pools] = weight[item] as number;
    size[pools] = 1;
    while (pools > 0 && (value[pools - 1] as number) >= (value[pools] as number)) {
      const [left, right] = [mass[pools - 1] as number, mass[pools] as number];
      value[pools - 1] =
        ((value[pools - 1] as number) * left + (value[pools] as number) * right) / (left + right);
      mass[pools - 1] = left + right;
      size[pools - 1] = (size[pools - 1] as number) + (size[pools] as number);
      pools--;
    }
    pools++;
  }
  const room = Math.max(0, limit - offset);
  let item = 0;
  offset = 0;
  for (let pool = 0; pool < pools; pool++) {
    const base = Math.min(Math.max(value[pool] as number, 0), room);
    for (let member = 0; member < (size[pool] as number); member++) {
      offset += item === 0 ? 0 : (gap[item] as number);
      place[item] = base + offset;
      item++;
    }
  }
}
