import { Button, DateInput, Radios, Select, TextInput } from "nhsuk-react-components";
import { useState } from "react";
import { useNavigate } from "react-router";
import { dayOf } from "../../rules/rules";
import { Back } from "../Back";
import { DonorBanner } from "../DonorBanner";
import { type Donor, today } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { useForm } from "../useForm";
import { asked, CONSENTS, consentBody, type ConsentEntry, consentInWords, wrongWithConsent } from "./consents";
import { type Said, useContact, useForget } from "./contact";

/** What the donor said to whom, on paper or on the telephone; a later word counts, and the earlier stays. */
export function RecordConsent({ donor }: { donor: Donor }) {
  const read = useContact(donor.donor);
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      <PageHeading title="Record what the donor said" />
      <Problems error={read.error} />
      {read.isPending && <p role="status">Opening …</p>}
      {read.data && <Form donor={donor.donor} consents={read.data.consents} />}
    </>
  );
}

function Form({ donor, consents }: { donor: string; consents: Said[] }) {
  const navigate = useNavigate();
  const forget = useForget(donor);
  const [entry, setEntry] = useState<ConsentEntry>(() => ({ consent: "", wording: "", on: dayOf(today()) }));
  const { submit, problems, attempt, error } = useForm(`/api/donors/${donor}/consents`);
  const done = () => {
    forget();
    void navigate(`/donors/${donor}`, { state: { contact: "What the donor said is recorded." } });
  };
  const codes = [...new Set([...Object.keys(CONSENTS), ...consents.map(({ consent }) => consent)])];
  return (
    <form onSubmit={(event) => submit(event, wrongWithConsent(entry, today()), () => consentBody(entry), done)} noValidate>
      <Problems key={attempt} {...problems} />
      <Select id="consent" label="What is it about?" labelProps={{ size: "s" }} error={error("consent")} value={entry.consent} onChange={({ currentTarget: { value } }) => setEntry({ ...entry, consent: value, wording: asked(value, consents) })}>
        <Select.Option value="">Choose</Select.Option>
        {codes.map((code) => (
          <Select.Option key={code} value={code}>
            {consentInWords(code)}
          </Select.Option>
        ))}
      </Select>
      <Radios name="given" legend="What did the donor say?" legendProps={{ size: "s" }} error={error("given-yes")} inline>
        {[true, false].map((given) => (
          <Radios.Item key={String(given)} id={given ? "given-yes" : "given-no"} value={String(given)} checked={entry.given === given} onChange={() => setEntry({ ...entry, given })}>
            {given ? "Yes" : "No"}
          </Radios.Item>
        ))}
      </Radios>
      <TextInput id="wording" name="wording" label="Which text was the donor shown?" labelProps={{ size: "s" }} hint="The version that is printed on it, for example 2026-1" width={20} autoComplete="off" spellCheck={false} error={error("wording")} value={entry.wording} onChange={(event) => setEntry({ ...entry, wording: event.currentTarget.value })} />
      <DateInput id="on" name="on" legend="When did the donor say so?" legendProps={{ size: "s" }} error={error("on-day") ?? error("on")} value={entry.on} onChange={(event) => setEntry({ ...entry, on: { day: "", month: "", year: "", ...event.currentTarget.value } })} />
      <Button type="submit">Record</Button>
    </form>
  );
}
