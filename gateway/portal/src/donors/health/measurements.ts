import { type Day, isoDay } from "../../rules/rules";
import type { Wrong } from "../application";
import type { Sex } from "../donors";

export type DonationType = "WHOLE_BLOOD" | "DOUBLE_RED_CELLS" | "PLATELETS" | "PLASMA" | "LEUCAPHERESIS";

export const DONATIONS: Record<DonationType, string> = {
  WHOLE_BLOOD: "Whole blood",
  DOUBLE_RED_CELLS: "Two units of red cells",
  PLATELETS: "Platelets",
  PLASMA: "Plasma",
  LEUCAPHERESIS: "White cells",
};

/** As typed. */
export type Measured = {
  donation: DonationType;
  unmeasured: boolean;
  weight: string;
  haemoglobin: string;
  sample?: "CAPILLARY" | "VENOUS";
  height: string;
  platelets: string;
  protein: string;
  proteinOn: Day;
  loss: string;
  pulse: string;
  systolic: string;
  diastolic: string;
};

export const UNMEASURED: Measured = {
  donation: "WHOLE_BLOOD",
  unmeasured: false,
  weight: "",
  haemoglobin: "",
  height: "",
  platelets: "",
  protein: "",
  proteinOn: { day: "", month: "", year: "" },
  loss: "",
  pulse: "",
  systolic: "",
  diastolic: "",
};

export type NumberField = "weight" | "haemoglobin" | "height" | "platelets" | "protein" | "loss" | "pulse" | "systolic" | "diastolic";

const byMachine = ({ donation }: Measured) => donation !== "WHOLE_BLOOD";

/** A machine's share is of the blood that somebody has, and so is what a bag takes of a small woman. */
const asksHeight = (measured: Measured, sex: Sex) => byMachine(measured) || sex === "FEMALE";

/** Which fields there are for this donor; the others are not sent, whatever was typed in them before. */
export const fieldsFor = (measured: Measured, sex: Sex): NumberField[] => [
  ...(measured.unmeasured ? [] : (["weight", "haemoglobin"] as const)),
  ...(asksHeight(measured, sex) ? (["height"] as const) : []),
  ...(measured.donation === "PLATELETS" ? (["platelets"] as const) : []),
  ...(byMachine(measured) ? (["protein", "loss"] as const) : []),
  ...(["pulse", "systolic", "diastolic"] as const),
];

/** The service's own limits: a value that no person has. */
const LIMITS: Record<NumberField, { name: string; least: number; most: number; unit: string; example: string }> = {
  weight: { name: "Weight", least: 20, most: 350, unit: "kg", example: "68.5" },
  haemoglobin: { name: "Haemoglobin", least: 1, most: 300, unit: "g/L", example: "128" },
  height: { name: "Height", least: 100, most: 250, unit: "cm", example: "166" },
  platelets: { name: "Platelets", least: 1, most: 2000, unit: "×10⁹/L", example: "240" },
  protein: { name: "Plasma protein", least: 1, most: 200, unit: "g/L", example: "72" },
  loss: { name: "Planned loss", least: 1, most: 2000, unit: "mL", example: "450" },
  pulse: { name: "Pulse", least: 20, most: 250, unit: "a minute", example: "72" },
  systolic: { name: "Blood pressure, upper", least: 40, most: 300, unit: "mmHg", example: "128" },
  diastolic: { name: "Blood pressure, lower", least: 20, most: 200, unit: "mmHg", example: "78" },
};

const NEEDED: Partial<Record<NumberField, string>> = {
  weight: "Enter the weight in kg, or say that it was not measured",
  haemoglobin: "Enter the haemoglobin in g/L, or say that it was not measured",
};

/** Somebody with less could not have walked in: the figure is in g/dL. */
const LEAST_IN_G_PER_L = 30;

export function wrongWith(measured: Measured, sex: Sex, today: string): Wrong[] {
  const fields = fieldsFor(measured, sex);
  return [
    ...fields.flatMap((field) => wrongNumber(field, measured[field].trim())),
    ...(fields.includes("haemoglobin") && measured.haemoglobin.trim() && !measured.sample
      ? [{ text: "Choose how the haemoglobin was measured", field: "sample-capillary" }]
      : []),
    ...(fields.includes("protein") && measured.protein.trim() ? wrongTaken(isoDay(measured.proteinOn), today) : []),
    ...wrongPressure(measured.systolic.trim(), measured.diastolic.trim()),
  ];
}

function wrongNumber(field: NumberField, text: string): Wrong[] {
  const { name, least, most, unit, example } = LIMITS[field];
  if (text === "") return NEEDED[field] ? [{ text: NEEDED[field], field }] : [];
  if (field === "haemoglobin" && Number(text.replace(",", ".")) < LEAST_IN_G_PER_L)
    return [{ text: "Enter the haemoglobin in g/L, not g/dL: 12.8 g/dL is 128 g/L", field }];
  const form = field === "weight" ? /^\d{1,3}([.,]\d)?$/ : /^\d{1,4}$/;
  if (!form.test(text)) return [{ text: `${name} must be a number, for example ${example}`, field }];
  const value = number(text);
  return value < least || value > most ? [{ text: `${name} must be from ${least} to ${most} ${unit}`, field }] : [];
}

/** Both or neither, and the upper one larger. */
function wrongPressure(upper: string, lower: string): Wrong[] {
  if ((upper === "") !== (lower === "")) return [{ text: "Enter both values of the blood pressure, or neither", field: upper === "" ? "systolic" : "diastolic" }];
  return upper !== "" && Number(lower) >= Number(upper) ? [{ text: "The lower blood pressure must be smaller than the upper", field: "diastolic" }] : [];
}

function wrongTaken(on: string | undefined, today: string): Wrong[] {
  if (on === undefined) return [{ text: "Enter the day on which the protein was measured", field: "proteinOn-day" }];
  return on > today ? [{ text: "The day on which the protein was measured has not come yet", field: "proteinOn-day" }] : [];
}

const number = (text: string) => Number(text.replace(",", "."));

/** As they are sent: what was not measured is left out. Call when nothing is wrong with them. */
export function measurements(measured: Measured, sex: Sex): object {
  const fields = fieldsFor(measured, sex);
  const given = (field: NumberField) => (fields.includes(field) && measured[field].trim() ? number(measured[field].trim()) : undefined);
  const gPerL = given("haemoglobin");
  const protein = given("protein");
  const systolic = given("systolic");
  return {
    weightKg: given("weight"),
    heightCm: given("height"),
    haemoglobin: gPerL === undefined ? undefined : { gPerL, sample: measured.sample },
    platelets: given("platelets"),
    plasmaProtein: protein === undefined ? undefined : { gPerL: protein, takenOn: isoDay(measured.proteinOn) },
    pulse: given("pulse"),
    bloodPressure: systolic === undefined ? undefined : { systolic, diastolic: given("diastolic") },
  };
}

export const plannedLoss = (measured: Measured) => (byMachine(measured) && measured.loss.trim() ? number(measured.loss.trim()) : undefined);
