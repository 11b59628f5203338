const AIM_PREFIX = /^\][A-Za-z][0-9A-Za-z]/;
/** A badge by ISBT 128 (structure 020), also as the platform writes it: the facility, and its number of the person. */
const FACILITYS = /^(?:='|ISBT128:)([A-Z0-9]{5}):?([A-Z0-9]{6})$/;
/** A badge by GS1 (AI 8017), also as the platform writes it. */
const SERVICE_RELATION = /^(?:\(?8017\)?|GSRN:)(\d{18})$/;
/** A registration as typed: the body's letters, then the number. */
const REGISTRATION = /^([A-Z]{3,4})[\s:]+([A-Z0-9-]+)$/;

/** A member of staff as people read it; nothing when the text is neither a badge nor a registration. Whose it is, nobody here knows. */
export function staffIn(entry: string): string | undefined {
  const text = entry.trim().replace(AIM_PREFIX, "").toUpperCase();
  const [, facility, number] = FACILITYS.exec(text) ?? [];
  if (facility !== undefined) return `${facility} ${number}`;
  const relation = SERVICE_RELATION.exec(text)?.[1];
  if (relation !== undefined) return `badge ${relation}`;
  const [, body, registration] = REGISTRATION.exec(text) ?? [];
  return body === undefined ? undefined : `${body} ${registration}`;
}

/** As the platform names a member of staff: `NMC:98I1234E` is read "NMC 98I1234E". */
export const staffInWords = (staff: string) => staffIn(staff) ?? staff.replaceAll(":", " ");
