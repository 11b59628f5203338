import { Table, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { useSession } from "../../frame/session";
import { Back } from "../Back";
import { born, type Donor } from "../donors";
import { DonorBanner } from "../DonorBanner";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { type TypingOfDonor, useTyping } from "./antigens";
import { RecordExamination } from "./RecordExamination";

/** What is known of a donor's red cells, and another examination. An antigen counts when two examinations agree. */
export function Antigens({ donor }: { donor: Donor }) {
  const carer = useSession().data?.roles.includes("donor-carer") === true;
  const typing = useTyping(donor.donor);
  const [recorded, setRecorded] = useState(0);
  const done = () => {
    setRecorded(recorded + 1);
    void typing.refetch();
  };
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      <Problems error={typing.error} />
      <PageHeading title="Red cell antigens" />
      <p role="status">{typing.isPending ? "Opening …" : recorded > 0 && "The examination is recorded."}</p>
      {typing.data && <Known typing={typing.data} />}
      {carer && !donor.survivor && typing.data && <RecordExamination key={recorded} donor={donor.donor} onDone={done} />}
    </>
  );
}

type Line = { antigen: string; sign: string; standing: "Confirmed" | "Examine again" | "Disagree"; color: "green" | "yellow" | "red" };

const inOrder = ({ confirmed, once, disputed }: TypingOfDonor): Line[] =>
  [
    ...Object.entries(confirmed).map(([antigen, sign]): Line => ({ antigen, sign, standing: "Confirmed", color: "green" })),
    ...Object.entries(once).map(([antigen, sign]): Line => ({ antigen, sign, standing: "Examine again", color: "yellow" })),
    ...disputed.map((antigen): Line => ({ antigen, sign: "?", standing: "Disagree", color: "red" })),
  ].sort((one, other) => one.antigen.localeCompare(other.antigen));

const SIGNS: Record<string, string> = { "+": "Present (+)", "-": "Absent (−)", "?": "Not known" };

function Known({ typing }: { typing: TypingOfDonor }) {
  const lines = inOrder(typing);
  if (lines.length === 0) return <p>No examination of this donor's antigens is on record.</p>;
  const evidence = (antigen: string) => typing.examinations.filter((each) => each.antigen === antigen);
  return (
    <Table responsive caption="What is known, antigen by antigen" captionProps={{ className: "nhsuk-u-visually-hidden" }}>
      <Table.Head>
        <Table.Row>
          {["Antigen", "Found", "Standing", "Examinations"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {lines.map(({ antigen, sign, standing, color }) => (
          <Table.Row key={antigen}>
            <Table.Cell>
              <strong>{antigen}</strong>
            </Table.Cell>
            <Table.Cell>{SIGNS[sign]}</Table.Cell>
            <Table.Cell>
              <Tag modifier={color}>{standing}</Tag>
            </Table.Cell>
            <Table.Cell>
              <ul className="antigens-evidence">
                {evidence(antigen).map(({ evidence: number, present, determinedOn }) => (
                  <li key={number}>
                    {present ? "+" : "−"} {number}, {born(determinedOn)}
                  </li>
                ))}
              </ul>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
