interface CheckProps {
  /** The parameter of the URL. */
  readonly name: string;
  readonly value: string;
  /** The values of the parameter that are chosen. */
  readonly chosen: readonly string[];
  readonly children: string;
}

/** A box to choose one value of a parameter. */
export function Check({ name, value, chosen, children }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} />
      {children}
    </label>
  );
}
