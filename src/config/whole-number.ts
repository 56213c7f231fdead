import { z } from "zod";

/** A setting that is a whole number, from 0 unless said otherwise. */
export function wholeNumber({ min = 0, max, unit }: { min?: number; max: number; unit: string }) {
  const digits = String(max).length;
  return z
    .string()
    .refine(
      (text) => new RegExp(`^\\d{1,${digits}}$`).test(text) && Number(text) >= min && Number(text) <= max,
      `must be a whole number of ${unit} from ${min} to ${max}`,
    )
    .transform(Number);
}
