const centiles = [
  { name: "75th", y: 16 },
  { name: "50th", y: 38 },
  { name: "25th", y: 60 },
  { name: "9th", y: 84 },
  { name: "2nd", y: 108 },
];
const weights = [
  [70, 48],
  [130, 56],
  [186, 70],
  [240, 88],
  [318, 104],
] as const;

export function Weight() {
  return (
    <svg class="chart" viewBox="0 0 340 122">
      <title>Weight, five measurements since 3 years, falling from centile to centile</title>
      {centiles.map(({ name, y }) => (
        <g>
          <text class="chart__label" x="0" y={y + 4}>
            {name}
          </text>
          <line class="chart__line" x1="40" x2="340" y1={y} y2={y} />
        </g>
      ))}
      <path class="chart__gap" d="M240 88L318 104" />
      {weights.map(([x, y]) => (
        <circle class="chart__point" cx={x} cy={y} r="4" />
      ))}
    </svg>
  );
}
