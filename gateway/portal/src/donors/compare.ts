import { isoDay } from "../rules/rules";
import type { Application } from "./application";
import { born, type Donor, sexInWords } from "./donors";
import { type Agreement, agreement, type Field, fieldName, levelInWords, type Part } from "./likeness";

export type Row = { name: string; entered: string; registered?: string; agreement: Agreement; level: string };

/** @param donor absent until somebody opens the record */
export const sideBySide = (application: Application, parts: Part[], donor?: Donor): Row[] =>
  parts.map((part) => ({
    name: fieldName(part.field),
    entered: entered(part.field, application) || "not given",
    registered: donor && (registered(part.field, donor) || "not known"),
    agreement: agreement(part),
    level: levelInWords(part),
  }));

function entered(field: Field, application: Application): string {
  const date = isoDay(application.born);
  const texts: Record<Field, string> = {
    FAMILY_NAME: application.familyName,
    GIVEN_NAME: application.givenName,
    DATE_OF_BIRTH: date ? born(date) : "",
    SEX: application.sex ? sexInWords(application.sex) : "",
    RESIDENCE: address(application.addressLine, application.postcode),
    NATIONAL_NUMBER: application.nationalNumber,
  };
  return texts[field];
}

function registered(field: Field, donor: Donor): string {
  const texts: Record<Field, string> = {
    FAMILY_NAME: donor.familyName,
    GIVEN_NAME: donor.givenName,
    DATE_OF_BIRTH: born(donor.dateOfBirth),
    SEX: sexInWords(donor.sex),
    RESIDENCE: address(donor.addressLine, donor.postcode),
    NATIONAL_NUMBER: donor.nationalNumber ?? "",
  };
  return texts[field];
}

const address = (...lines: (string | undefined)[]) => lines.filter((line) => line?.trim()).join(", ");
