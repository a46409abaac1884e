/**
 * An object with further parts that are worked out when they are first asked for, and kept: who looks at some of
 * a judgement only does not wait for the rest. To read, copy or print it is the same as if all had been there.
 */
export function onDemand<Known extends object, Parts extends object>(
  known: Known,
  parts: { readonly [Name in keyof Parts]: () => Parts[Name] },
): Known & Parts {
  const whole = { ...known };
  for (const name of Object.keys(parts) as (keyof Parts)[]) {
    Object.defineProperty(whole, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = parts[name]();
        Object.defineProperty(whole, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return whole as Known & Parts;
}
