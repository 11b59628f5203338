import { Button, WarningCallout } from "nhsuk-react-components";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { oneLine } from "../../glass/glass";
import { printed } from "../../collect/labels";
import { Back } from "../Back";
import { DonorBanner } from "../DonorBanner";
import type { Donor } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { useForm } from "../useForm";
import { ReasonField } from "./ReasonField";
import { wrongReason } from "./register";

type Unmerged = { donor: string; survivor: string; givenWhileMerged?: string[] };

/** Two people whose records were taken for one: each is again what it was, and nobody guesses whose the donations between were. */
export function TakeApart({ donor }: { donor: Donor }) {
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const { submit, problems, attempt, error, command } = useForm<Unmerged>(`/api/donors/${donor.donor}/unmerge`);
  const done = () => void queries.invalidateQueries({ queryKey: ["donor"] });
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      {command.data && <Apart unmerged={command.data} />}
      {!command.data && !donor.survivor && <p>This record is not merged: there is nothing to take apart.</p>}
      {!command.data && donor.survivor && (
        <form onSubmit={(event) => submit(event, wrongReason(reason), () => ({ reason: oneLine(reason) }), done)} noValidate>
          <Problems key={attempt} {...problems} />
          <PageHeading title="Take the records apart" />
          <p>
            This record was merged into <Link to={`/donors/${donor.survivor}`}>the one that stands for it</Link>. Taken apart, each has its own donations and deferrals again.
          </p>
          <ReasonField reason={reason} error={error("reason")} onChange={setReason} />
          <Button type="submit" warning>
            They are two people: take apart
          </Button>
        </form>
      )}
    </>
  );
}

function Apart({ unmerged: { donor, survivor, givenWhileMerged = [] } }: { unmerged: Unmerged }) {
  return (
    <>
      <PageHeading title="Taken apart" />
      {givenWhileMerged.length > 0 && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">Whose are these donations?</WarningCallout.Heading>
          <p>They were given while both were one, and stand with the other record. Ask both donors, and tell a quality officer which are not theirs.</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {givenWhileMerged.map((each) => (
              <li key={each}>
                <span className="donors-number">{printed(each)}</span>
              </li>
            ))}
          </ul>
        </WarningCallout>
      )}
      <p>
        <Link to={`/donors/${donor}`}>Open this record</Link>
      </p>
      <p>
        <Link to={`/donors/${survivor}`}>Open the other record</Link>
      </p>
    </>
  );
}
