import { isByMachine, type Kind } from "../collect/machine";
import type { Wrong } from "../donors/application";
import { numberOfMillilitres } from "../modify/modify";
import { type Limits, type Named, type Outside, type Processes, unitInWords } from "./processes";
import { sentence } from "../trace/trace";

/** What whole blood is separated into; the specifications say which of them may be. */
export const PRODUCTS = [
  { code: "DRC01000", name: "Red cells in additive solution" },
  { code: "DBC01000", name: "Buffy coat, to be pooled" },
  { code: "DFF01000", name: "Fresh frozen plasma" },
] as const;

/** What comes off a machine; of several bags of one product each is a division. */
const OFF_A_MACHINE: Record<Exclude<Kind, "WHOLE_BLOOD">, readonly { code: string; name: string }[]> = {
  PLATELETS: [
    { code: "DPL01000", name: "Platelets, the only bag" },
    { code: "DPL010A0", name: "Platelets, first of several bags" },
    { code: "DPL010B0", name: "Platelets, second bag" },
    { code: "DFF01000", name: "Fresh frozen plasma" },
  ],
  PLASMA: [{ code: "DFF01000", name: "Fresh frozen plasma, the only bag" }, { code: "DFF010A0", name: "Fresh frozen plasma, first of several bags" }, { code: "DFF010B0", name: "Fresh frozen plasma, second bag" }, { code: "DFF010C0", name: "Fresh frozen plasma, third bag" }],
  DOUBLE_RED_CELLS: [
    { code: "DRC010A0", name: "Red cells, first unit" },
    { code: "DRC010B0", name: "Red cells, second unit" },
  ],
};

/** Its collection type is the sixth character of every code of a donation. */
const coded = <Product extends { code: string }>(product: Product, collectionType = "0"): Product => ({ ...product, code: product.code.slice(0, 5) + collectionType + product.code.slice(6) });

export type Donation = { donation: string; kind: Kind | "SAMPLES_ONLY"; collectionType?: string; receivedAt?: string; collectedAt?: string; redCellsOnly: boolean; components: { component: string; product: string }[] };

export type NewComponent = { component: string; product: string; expiresAt: string; outside: Outside[] };

export const donationAt = (donation: string) => `/api/production/donations/${encodeURIComponent(donation)}`;

/** As typed, by product and what was measured; the volume under VOLUME. */
export type Values = Record<string, string>;

/** The process, its endpoint, and what may become of the donation: of samples alone nothing. */
export const primary = ({ donation, kind }: Donation): { process: string; at: string; products: readonly { code: string; name: string }[] } =>
  kind === "SAMPLES_ONLY" ? { process: "SEPARATE", at: `${donationAt(donation)}/components`, products: [] } : isByMachine(kind) ? { process: "APHERESIS", at: `${donationAt(donation)}/apheresis-components`, products: OFF_A_MACHINE[kind as keyof typeof OFF_A_MACHINE] } : { process: "SEPARATE", at: `${donationAt(donation)}/components`, products: PRODUCTS };

export const keyOf = (product: string, measurement: string) => `${product}-${measurement}`;

const isWhole = (code: string) => code.endsWith("00");

/** That were not made of it yet: of a slow collection red cells alone, and never a bag of several beside the only one. */
export const open = (donation: Donation) =>
  primary(donation)
    .products.map((each) => coded(each, donation.collectionType))
    .filter(({ code }) => !donation.components.some(({ product }) => product === code || (product.slice(0, 5) === code.slice(0, 5) && isWhole(product) !== isWhole(code))))
    .filter(({ code }) => !donation.redCellsOnly || code.startsWith("DRC"));

/** Besides the volume: what the processes name for it, and the weight. */
export const measuredOf = (processes: Processes | undefined, product: string): Limits[] => [
  { product: product.slice(0, 5), measurement: "WEIGHT", unit: "g" },
  ...(processes?.measurements ?? []).filter((line) => line.product === product.slice(0, 5)),
];

/** What waited too long to be separated within its limits; the service judges by the moment of recording. */
export function late({ kind, collectedAt }: Pick<Donation, "kind" | "collectedAt">, processes: Processes | undefined, product: string, now: number): string | undefined {
  const most = processes?.timesToSeparation?.find((line) => line.product === product.slice(0, 5))?.maximum;
  if (kind !== "WHOLE_BLOOD" || collectedAt === undefined || most === undefined) return undefined;
  const hours = (now - Date.parse(collectedAt)) / 3_600_000;
  return hours > most ? `Collected ${Math.floor(hours)} hours ago, ${most} at most: what is made now needs a disposition.` : undefined;
}

export const labelOf = ({ measurement, unit }: Limits) => `${sentence(measurement)}, in ${unitInWords(unit)}`;

export const limitsOf = ({ minimum, maximum }: Limits) => (minimum === undefined ? (maximum === undefined ? "" : `At most ${maximum}`) : maximum === undefined ? `At least ${minimum}` : `${minimum} to ${maximum}`);

const VALUE = /^\d{1,5}(?:\.\d{1,3})?$/;

const typed = (values: Values, key: string) => (values[key] ?? "").trim();

const filledIn = (processes: Processes | undefined, product: string, values: Values) => measuredOf(processes, product).filter(({ measurement }) => typed(values, keyOf(product, measurement)) !== "");

export const wrongValues = (product: string, processes: Processes | undefined, values: Values): Wrong[] =>
  filledIn(processes, product, values)
    .filter(({ measurement }) => !VALUE.test(typed(values, keyOf(product, measurement))))
    .map((line) => ({ text: `Enter ${labelOf(line).toLowerCase()}, as a number with up to three decimals`, field: keyOf(product, line.measurement) }));

/** As it is sent; what is left empty was not measured. */
export const measuredBody = (product: string, processes: Processes | undefined, values: Values): { measurement: string; value: number }[] =>
  filledIn(processes, product, values).map(({ measurement }) => ({ measurement, value: Number(typed(values, keyOf(product, measurement))) }));

/** Of these products; what is left empty was not made, or not measured. */
export function wrongWith(products: readonly { code: string; name: string }[], processes: Processes | undefined, values: Values): Wrong[] {
  const made = products.filter(({ code }) => typed(values, keyOf(code, "VOLUME")) !== "");
  if (made.length === 0) return [{ text: "Enter the volume of what was made", field: keyOf(products[0]?.code ?? "", "VOLUME") }];
  return products.flatMap(({ code, name }) => {
    const volume = keyOf(code, "VOLUME");
    const isMade = typed(values, volume) !== "";
    const measured = filledIn(processes, code, values);
    return [
      ...(isMade && numberOfMillilitres(typed(values, volume)) === undefined ? [{ text: `${name}: enter the volume as it was measured, in whole mL`, field: volume }] : []),
      ...(!isMade && measured.length > 0 ? [{ text: `${name}: enter the volume too`, field: volume }] : []),
      ...wrongValues(code, processes, values).map(({ text, field }) => ({ text: `${name}: ${text.replace(/^./, (first) => first.toLowerCase())}`, field })),
    ];
  });
}

export const bodyOf = (products: readonly { code: string }[], processes: Processes | undefined, values: Values, { equipment, lots }: Named): object => ({
  components: products
    .filter(({ code }) => typed(values, keyOf(code, "VOLUME")) !== "")
    .map(({ code }) => {
      const measured = measuredBody(code, processes, values);
      return { product: code, volumeMl: Number(typed(values, keyOf(code, "VOLUME"))), ...(measured.length > 0 && { measured }) };
    }),
  equipment,
  lots,
});

/** What will be recorded, in words. */
export const summary = (products: readonly { code: string; name: string }[], processes: Processes | undefined, values: Values): [name: string, value: string][] =>
  products
    .filter(({ code }) => typed(values, keyOf(code, "VOLUME")) !== "")
    .map(({ code, name }) => [
      `${code} ${name}`,
      [
        `${typed(values, keyOf(code, "VOLUME"))} mL`,
        ...filledIn(processes, code, values).map((line) => `${sentence(line.measurement).toLowerCase()} ${typed(values, keyOf(code, line.measurement))} ${unitInWords(line.unit)}`),
      ].join(", "),
    ]);
