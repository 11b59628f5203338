import { Button, DateInput, Radios, TextInput } from "nhsuk-react-components";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Back } from "../Back";
import { DonorBanner } from "../DonorBanner";
import { type Donor, today } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { useForm } from "../useForm";
import { ReasonField } from "./ReasonField";
import { body, type Change, CHANGES, EMPTY, possible, wrongWith } from "./register";

/** Who wants to give no more, gives elsewhere or has died is invited no more: an invitation to the dead hurts those who read it. */
export function ChangeStanding({ donor }: { donor: Donor }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [entry, setEntry] = useState(EMPTY);
  const { submit, problems, attempt, error } = useForm(`/api/donors/${donor.donor}/standing`);
  const choices = possible(donor);
  const first: Change = choices[0] ?? "DECEASED";
  const done = () => {
    void queries.invalidateQueries({ queryKey: ["donor", donor.donor] });
    void navigate(`/donors/${donor.donor}`);
  };
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      <form onSubmit={(event) => submit(event, wrongWith(entry, donor, first, today()), () => body(entry), done)} noValidate>
        <Problems key={attempt} {...problems} />
        <PageHeading title="Whether this donor still gives" />
        <p>Who does not give any more is invited no more, and appointments are called off.</p>
        <Radios name="change" legend="What is so now?" legendProps={{ size: "s" }} error={error(`change-${first}`)}>
          {choices.map((change) => (
            <Radios.Item key={change} id={`change-${change}`} value={change} checked={entry.change === change} onChange={() => setEntry({ ...entry, change })}>
              {CHANGES[change]}
            </Radios.Item>
          ))}
        </Radios>
        {entry.change === "DECEASED" && (
          <DateInput id="diedOn" name="diedOn" legend="Day of death" legendProps={{ size: "s" }} hint="For example, 3 11 2026" error={error("diedOn-day")} value={entry.diedOn} onChange={(event) => setEntry({ ...entry, diedOn: { day: "", month: "", year: "", ...event.currentTarget.value } })} />
        )}
        {entry.change === "TRANSFERRED" && (
          <TextInput id="service" name="service" label="Which blood service?" labelProps={{ size: "s" }} className="nhsuk-u-width-two-thirds" autoComplete="off" error={error("service")} value={entry.service} onChange={(event) => setEntry({ ...entry, service: event.currentTarget.value })} />
        )}
        <ReasonField reason={entry.reason} error={error("reason")} onChange={(reason) => setEntry({ ...entry, reason })} />
        <Button type="submit" warning={entry.change === "DECEASED"}>
          Record it
        </Button>
      </form>
    </>
  );
}
