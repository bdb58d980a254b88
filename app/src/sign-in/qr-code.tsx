import { encode } from "uqr";

/** A picture for a telephone's camera: dark squares on white, with the quiet border that cameras need. */
export function QrCode({ words, label }: { readonly words: string; readonly label: string }) {
  const { data, size } = encode(words, { border: 4, ecc: "M" });
  const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={label}
      width="240"
      height="240"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={dark.join("")} />
    </svg>
  );
}
