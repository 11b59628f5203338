import { useQueryClient } from "@tanstack/react-query";
import { InsetText, Table, Tag, WarningCallout } from "nhsuk-react-components";
import { useState } from "react";
import { useLocation } from "react-router";
import { Back } from "../../donors/Back";
import { today } from "../../donors/donors";
import { useOnce } from "../../donors/once";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { SessionState } from "../SessionState";
import { dayInWords, hours, type Session } from "../sessions";
import { AddStaff } from "./AddStaff";
import { Members } from "./Members";
import { type Change, type Coverage, type Member, roleInWords, short, staffAt, type Staffed, staffKey, useStaff } from "./staff";

/** Who works at a session, planned against there. The session comes with the link: its day would open donors' records. */
export function StaffPage({ session }: { session: string }) {
  const of = useLocation().state as Session | null;
  const queries = useQueryClient();
  const read = useStaff(session);
  const [said, setSaid] = useState("");
  const change = useOnce<Staffed>(staffAt(session));
  const done = (words: string) => (now: Staffed) => {
    queries.setQueryData(staffKey(session), now);
    setSaid(words);
  };
  const act = ({ staff, role }: Member, what: Change) => {
    if (change.isPending) return;
    setSaid("");
    change.mutate({ staff, role, change: what }, { onSuccess: done(what === "PRESENT" ? `${staff} is on record as here.` : `${staff} is planned no longer.`) });
  };
  const ended = of?.state === "CLOSED" || of?.state === "CANCELLED";
  return (
    <>
      <Back to={`/sessions/${session}`}>The session's day</Back>
      <Problems key={change.submittedAt} error={read.error ?? change.error} />
      <PageHeading title="Staff">
        {of && (
          <span className="nhsuk-caption-m">
            {of.venueName}, {dayInWords(of.day, today())}, {hours(of)} <SessionState state={of.state} />
          </span>
        )}
      </PageHeading>
      {read.isPending && <p role="status">Opening …</p>}
      {read.data && (
        <>
          <Needs roles={read.data.roles} ended={ended} />
          <div role="status">{said && <InsetText>{said}</InsetText>}</div>
          <Members members={read.data.staff} ended={ended} onChange={act} />
          {ended ? <p>The session has ended: its staff stays as it is.</p> : <AddStaff session={session} onDone={(now, staff) => done(`${staff} is on the list.`)(now)} />}
        </>
      )}
    </>
  );
}

function Needs({ roles, ended }: { roles: Coverage[]; ended: boolean }) {
  const missing = short(roles);
  return (
    <>
      {missing && !ended && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">Short of staff</WarningCallout.Heading>
          <p>{missing}. Nothing stops the session: who leads it decides.</p>
        </WarningCallout>
      )}
      <Table responsive caption="What the chairs need, who is planned, who was there" captionProps={{ className: "nhsuk-u-visually-hidden" }}>
        <Table.Head>
          <Table.Row>
            {["Role", "Needed", "Planned", "There", "How it stands"].map((name) => (
              <Table.Cell key={name}>{name}</Table.Cell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {roles.map(({ role, needed, planned, present, missing }) => (
            <Table.Row key={role}>
              {[roleInWords(role), needed, planned, present].map((value, position) => (
                <Table.Cell key={position}>{value}</Table.Cell>
              ))}
              <Table.Cell>{missing > 0 ? <Tag modifier="orange">{missing} more needed</Tag> : <Tag modifier="green">Enough</Tag>}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}
