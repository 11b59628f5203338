import { Button, DateInput, TextInput } from "nhsuk-react-components";
import { useState } from "react";
import { useSession } from "../../frame/session";
import { enterLeadsOn } from "../../scan/enterLeadsOn";
import { Back } from "../Back";
import { born, type Donor, today } from "../donors";
import { DonorBanner } from "../DonorBanner";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { useForm } from "../useForm";
import { body, EMPTY, type Examined, plateletsAt, useTypings, wrongWith } from "./platelets";

/** What is known of a donor's HLA types and platelet antigens, and another examination. */
export function Platelets({ donor }: { donor: Donor }) {
  const carer = useSession().data?.roles.includes("donor-carer") === true;
  const typings = useTypings(donor.donor);
  const [recorded, setRecorded] = useState(0);
  const done = () => {
    setRecorded(recorded + 1);
    void typings.refetch();
  };
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      <Problems error={typings.error} />
      <PageHeading title="HLA and platelet antigens" />
      <p role="status">{typings.isPending ? "Opening …" : recorded > 0 && "The examination is recorded."}</p>
      {typings.data && <Known typings={typings.data.typings} />}
      {carer && !donor.survivor && typings.data && <Record key={recorded} donor={donor.donor} onDone={done} />}
    </>
  );
}

export function Known({ typings }: { typings: Examined[] }) {
  if (typings.length === 0) return <p>No examination of this donor's HLA types or platelet antigens is on record.</p>;
  return (
    <ul>
      {typings.map(({ printed, evidence, determinedOn }) => (
        <li key={evidence}>
          <strong>{printed}</strong>: {evidence}, {born(determinedOn)}
        </li>
      ))}
    </ul>
  );
}

function Record({ donor, onDone }: { donor: string; onDone: () => void }) {
  const [entry, setEntry] = useState(EMPTY);
  const { submit, problems, attempt, error } = useForm(plateletsAt(donor));
  const text = (field: "found" | "evidence") => ({ id: field, name: field, autoComplete: "off", spellCheck: false, error: error(field), value: entry[field], onChange: (event: { currentTarget: { value: string } }) => setEntry({ ...entry, [field]: event.currentTarget.value }) });
  return (
    <form aria-label="Record an examination" onSubmit={(event) => submit(event, wrongWith(entry, today()), () => body(entry), onDone)} onKeyDown={enterLeadsOn} noValidate>
      <h2 className="nhsuk-heading-m">Record an examination</h2>
      <Problems key={attempt} {...problems} />
      <TextInput {...text("evidence")} label="Number of the report or the sample" labelProps={{ size: "s" }} hint="Scan or enter it" width={20} />
      <TextInput {...text("found")} label="What was found?" labelProps={{ size: "s" }} hint="Scan the barcode of HLA and platelet antigens, or enter its 18 digits" width={20} />
      <DateInput id="on" name="on" legend="Day of the examination" legendProps={{ size: "s" }} hint="For example, 20 11 2026" error={error("on-day")} value={entry.on} onChange={(event) => setEntry({ ...entry, on: { day: "", month: "", year: "", ...event.currentTarget.value } })} />
      <Button type="submit">Record the examination</Button>
    </form>
  );
}
