let strays = 0;

/** A scan came where nothing takes text: it pressed and answered nothing, and somebody may want to know that it happens. */
export const stray = () => {
  strays += 1;
};

/** How many came since they were told last; the next call tells, and no call is made for them alone. */
export function straysToTell(): Record<string, string> {
  const many = strays;
  strays = 0;
  return many === 0 ? {} : { "Stray-Scans": String(many) };
}
