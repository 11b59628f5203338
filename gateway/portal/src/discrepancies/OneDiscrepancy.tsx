import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { useSession } from "../frame/session";
import { groupInWords, when } from "../trace/trace";
import { Determinations } from "./Determinations";
import type { Discrepancy } from "./discrepancies";
import { Resolve } from "./Resolve";

/** Everybody who works with the donation sees what disagrees; which group it has, a quality officer says. */
export function OneDiscrepancy({ discrepancy }: { discrepancy: Discrepancy }) {
  const { printed, foundAt, discrepancies, groupOnRecord, determinations, determinedAgain } = discrepancy;
  const officer = useSession().data?.roles.includes("quality-officer");
  return (
    <>
      <Back to="/group-discrepancies">Group discrepancies</Back>
      <PageHeading title={printed}>
        <span className="nhsuk-caption-m">Group discrepancy, found {when(foundAt)}</span>
      </PageHeading>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {discrepancies.map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
      </ul>
      <Determinations determinations={determinations} />
      <p>{groupOnRecord ? `The donor’s group on record is ${groupInWords(groupOnRecord)}.` : "No group of the donor was on record at the collection."}</p>
      {determinedAgain && officer ? <Resolve discrepancy={discrepancy} group={determinedAgain} /> : <Next again={determinedAgain && groupInWords(determinedAgain)} />}
    </>
  );
}

const Next = ({ again }: { again?: string }) => (
  <>
    <h2 className="nhsuk-heading-m">What is to be done</h2>
    <p>
      {again
        ? `It was determined twice again, as ${again}. A quality officer resolves it.`
        : "Determine the group again, a first and a second time. What a weak or variant antigen is, the reference laboratory says. Until both agree, nobody can resolve it."}
    </p>
  </>
);
