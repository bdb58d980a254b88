const centiles = [
  { name: "75th", y: 20 },
  { name: "50th", y: 42 },
  { name: "25th", y: 64 },
  { name: "9th", y: 88 },
  { name: "2nd", y: 112 },
];
const weights = [
  [70, 52],
  [130, 60],
  [186, 74],
  [240, 92],
  [318, 108],
] as const;

export function Weight() {
  return (
    <svg class="tl" viewBox="0 0 340 128">
      <title>Weight, five measurements since 3 years, falling</title>
      {centiles.map(({ name, y }) => (
        <g>
          <text class="tl-year" x="0" y={y + 4}>
            {name}
          </text>
          <line class="tl-lane" x1="40" x2="340" y1={y} y2={y} />
        </g>
      ))}
      <Hatch />
      <rect class="tl-silence" x="244" width="70" y="12" height="106" />
      {weights.map(([x, y]) => (
        <circle class="tl-dot" cx={x} cy={y} r="4" />
      ))}
    </svg>
  );
}

const lanes = [
  { name: "Health", days: [78, 92, 140, 176, 214, 226, 300, 312] },
  { name: "School", days: [205, 232, 260, 286, 304, 326] },
  { name: "Social care", days: [262, 290, 296, 318] },
  { name: "Police", days: [258] },
];

export function SixYears() {
  return (
    <svg class="tl" viewBox="0 0 340 122">
      <title>Entries by agency since 2020, most of them since 2025</title>
      <Hatch />
      <rect class="tl-silence" x="104" width="30" y="4" height="92" />
      {lanes.map(({ name, days }, index) => (
        <g>
          <text class="tl-lane-name" x="0" y={18 + index * 24}>
            {name}
          </text>
          <line class="tl-lane" x1="72" x2="340" y1={14 + index * 24} y2={14 + index * 24} />
          {days.map((day) => (
            <circle class="tl-dot" cx={day} cy={14 + index * 24} r="3.5" />
          ))}
        </g>
      ))}
      <rect class="tl-span" x="220" width="42" y="100" height="5" />
      <rect class="tl-span" x="264" width="76" y="100" height="5" />
      <text class="tl-year" x="262" y="119" text-anchor="end">
        early help
      </text>
      <text class="tl-year" x="270" y="119">
        child in need
      </text>
    </svg>
  );
}

function Hatch() {
  return (
    <defs>
      <pattern id="tl-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="tl-hatch-line" x1="0" x2="0" y1="0" y2="6" />
      </pattern>
    </defs>
  );
}
