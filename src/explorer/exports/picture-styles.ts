/**
 * The styles of pictures as an exported file has them: the colours of the light theme, written out, since many programs
 * that read SVG know no variables.
 *
 * @param css the built `exported-picture.css`: the variables, then the rules of pictures.
 */
export function exportedStyles(css: string): string {
  const declared = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? "";
  const values = new Map([...declared.matchAll(/(--[\w-]+):\s*([^;]+)/g)].map(([, name, value]) => [name, value]));
  return css
    .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*[^{}]*\}/g, "")
    .replaceAll(/:root[^{]*\{[^}]*\}/g, "")
    .replaceAll(/var\((--[\w-]+)\)/g, (all, name) => values.get(name) ?? all)
    .concat(
      `svg.picture{margin:0;border:0;overflow:hidden;background:none;font-family:${values.get("--sans")};font-size:13px}`,
      `.foot{fill:${values.get("--soft")};font-size:12px}.paper{fill:${values.get("--paper")}}.page-only{display:none}text{fill:${values.get("--ink")}}`,
    );
}
