/** A share from 0 to 1 in per cent: `71 %`; what isn't quite nothing is `below 1 %`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'below 1 %';
  return `${Math.round(share * 100)} %`;
}

/** Points with their sign: `+1.25`, `−0.50`; so little that it rounds to nothing is `0.00`. */
export function points(value: number): string {
  const digits = Math.abs(value).toFixed(2);
  if (digits === '0.00') return digits;
  return `${value < 0 ? '−' : '+'}${digits}`;
}
