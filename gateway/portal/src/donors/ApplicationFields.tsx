import { DateInput, Radios, TextInput } from "nhsuk-react-components";
import type { Application, Wrong } from "./application";
import type { Sex } from "./donors";

type Props = { application: Application; wrong: Wrong[]; onChange: (application: Application) => void; withoutAddress?: boolean };

/** One thing per field; nothing is corrected, and the browser of a shared computer remembers nothing. */
export function ApplicationFields({ application, wrong, onChange, withoutAddress = false }: Props) {
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const text = (field: Exclude<keyof Application, "born" | "sex">) => ({
    id: field,
    name: field,
    autoComplete: "off",
    spellCheck: false,
    error: error(field),
    value: application[field],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...application, [field]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput {...text("familyName")} label="Family name" labelProps={{ size: "s" }} hint="All of it, as the donor writes it" className="nhsuk-u-width-two-thirds" />
      <TextInput {...text("givenName")} label="Given name" labelProps={{ size: "s" }} hint="All of them, as the donor writes them" className="nhsuk-u-width-two-thirds" />
      <DateInput
        id="born"
        name="born"
        legend="Date of birth"
        legendProps={{ size: "s" }}
        hint="For example, 17 5 1990"
        error={error("born-day")}
        value={application.born}
        onChange={(event) => onChange({ ...application, born: { day: "", month: "", year: "", ...event.currentTarget.value } })}
      />
      <Radios name="sex" legend="Sex" legendProps={{ size: "s" }} hint="As recorded for donor selection: intervals and limits depend on it" error={error("sex-female")} inline>
        {(["FEMALE", "MALE"] as Sex[]).map((sex) => (
          <Radios.Item key={sex} id={`sex-${sex.toLowerCase()}`} value={sex} checked={application.sex === sex} onChange={() => onChange({ ...application, sex })}>
            {sex === "FEMALE" ? "Female" : "Male"}
          </Radios.Item>
        ))}
      </Radios>
      {!withoutAddress && (
        <>
          <TextInput {...text("addressLine")} label="House and street (optional)" labelProps={{ size: "s" }} hint="Leave it and the postcode empty for somebody without a fixed address" className="nhsuk-u-width-two-thirds" />
          <TextInput {...text("postcode")} label="Postcode (optional)" labelProps={{ size: "s" }} width={10} />
        </>
      )}
      <TextInput {...text("nationalNumber")} label="Health number (optional)" labelProps={{ size: "s" }} hint="10 digits, for example 399 999 9993: it finds out best whether this person is a donor already" width={20} inputMode="numeric" />
    </>
  );
}
