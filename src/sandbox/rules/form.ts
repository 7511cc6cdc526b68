import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { type FieldError, type FormErrors, invalidForm, type Reply } from '../rest/reply.js';

/** A form that was read, or the refusal to answer. */
export type FormReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reply: Reply };

/** Options of a zod refinement that fails with one of Discord's codes. */
export function coded(code: string, message: string): { error: string; params: { code: string } } {
  return { error: message, params: { code } };
}

/** A string of so many UTF-16 units. */
export function text(min: number, max: number): z.ZodString {
  return min === 0
    ? z
        .string()
        .refine(
          (value) => value.length <= max,
          coded('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`),
        )
    : z.string().refine((value) => value.length >= min && value.length <= max, badLength(min, max));
}

/** A list of so many things. */
export function list<T extends z.ZodType>(item: T, min: number, max: number): z.ZodArray<T> {
  return z
    .array(item)
    .refine((value) => value.length >= min && value.length <= max, badLength(min, max));
}

/** A whole number in a range. */
export function whole(min: number, max: number): z.ZodInt {
  return z
    .int()
    .refine(
      (value) => value >= min && value <= max,
      coded('NUMBER_TYPE_RANGE', `int value should be between ${min} and ${max}.`),
    );
}

/** An id: a whole number in decimal as a string. */
export const snowflake = z
  .string()
  .refine(
    (value) => /^\d{1,20}$/.test(value),
    coded('NUMBER_TYPE_COERCE', 'Value is not snowflake.'),
  );

/** Texts by Discord's locales (https://discord.com/developers/docs/reference#locales), each kept as the text itself must be. */
export function byLocale(own: z.ZodString) {
  return z.partialRecord(z.enum(Locale), own.nullable()).nullish();
}

function badLength(min: number, max: number): { error: string; params: { code: string } } {
  return coded('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
}

/**
 * Reads a JSON body as a form.
 *
 * @returns its value, or a 400 with Discord's nested errors
 */
export function readForm<T>(schema: z.ZodType<T>, body: unknown): FormReading<T> {
  const reading = schema.safeParse(body ?? {}, { reportInput: true });
  return reading.success
    ? { ok: true, value: reading.data }
    : { ok: false, reply: invalidForm(formErrors(reading.error.issues)) };
}

/** Discord's nested errors for zod's issues. */
export function formErrors(issues: readonly z.core.$ZodIssue[]): FormErrors {
  const errors: MutableErrors = {};
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        put(errors, [...issue.path, key], {
          code: 'UNKNOWN_KEY',
          message: `"${key}" is no field of this form.`,
        });
      }
    } else {
      put(errors, issue.path, fieldError(issue));
    }
  }
  return errors;
}

interface MutableErrors {
  [key: string]: MutableErrors | FieldError[];
}

function put(errors: MutableErrors, path: readonly PropertyKey[], error: FieldError): void {
  let at = errors;
  for (const key of path) {
    const inside = at[String(key)];
    if (inside === undefined || Array.isArray(inside)) {
      const fresh: MutableErrors = {};
      at[String(key)] = fresh;
      at = fresh;
    } else {
      at = inside;
    }
  }
  const here = at['_errors'];
  if (Array.isArray(here)) here.push(error);
  else at['_errors'] = [error];
}

function fieldError(issue: z.core.$ZodIssue): FieldError {
  switch (issue.code) {
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      return { code: typeof code === 'string' ? code : 'INVALID', message: issue.message };
    }
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: 'BASE_TYPE_INVALID', message: `Must be of type ${issue.expected}.` };
    case 'invalid_union':
      return { code: 'UNION_TYPE_CHOICES', message: issue.message };
    case 'invalid_value':
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of (${issue.values.map(String).join(', ')}).`,
      };
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'too_big':
    case 'too_small':
    case 'unrecognized_keys':
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}
