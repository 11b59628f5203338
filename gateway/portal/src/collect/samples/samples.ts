import type { Wrong } from "../../donors/application";
import { CONSENT } from "../start";

/** Why a donor gives samples and no pack. */
export const GROUNDS = {
  RETEST: "Tested again",
  GROUP_IN_DOUBT: "The blood group is in doubt",
  PHENOTYPE: "Typing for the panel of rare donors",
  OTHER: "Something else",
} as const;

export type Ground = keyof typeof GROUNDS;

export type Asked = { ground?: Ground; signed: boolean };

export const wrongWith = ({ ground, signed }: Asked, tubes: number): Wrong[] => [
  ...(tubes > 0 ? [] : [{ text: "Scan every tube that was filled", field: "scan" }]),
  ...(ground ? [] : [{ text: "Choose why samples are taken", field: "ground-RETEST" }]),
  ...(signed ? [] : [{ text: "Let the donor read and sign the consent first", field: "signed" }]),
];

/** As it is sent. Call when nothing is wrong with it; who comes here has said name, birth date and address. */
export const body = ({ ground }: Asked, donor: string, appointment: string | undefined, form: string, tubes: string[]): object => ({
  donor,
  ...(appointment && { appointment }),
  identity: { name: true, dateOfBirth: true, address: true },
  consent: CONSENT,
  ground,
  labels: { form, tubes },
});
