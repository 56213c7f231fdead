/** Writes a number with all its digits, never as `1e+21`. */
export function plainNumber(number: number): string {
  const text = String(number);
  const [, sign = "", first = "", rest = "", exponent = "0"] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (first === "") return text;
  const power = Number(exponent);
  const digits = first + rest;
  if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${digits}`;
  return sign + digits.padEnd(power + 1, "0");
}
