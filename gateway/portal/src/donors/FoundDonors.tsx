import { InsetText, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { Agreements } from "./Agreements";
import { age, born, type Found, sexInWords, today } from "./donors";
import { fit } from "./likeness";
import { Score } from "./Score";
import type { SearchAnswer } from "./search";

export function howMany({ donors }: SearchAnswer): string {
  if (donors.length === 0) return "Nobody fits";
  return donors.length === 1 ? "1 donor fits" : `${donors.length} donors fit, best first`;
}

/** Best first, as the service ranks them. */
export function FoundDonors({ answer: { donors, more } }: { answer: SearchAnswer }) {
  if (donors.length === 0) return <Nobody />;
  return (
    <>
      <ol className="donors-found">
        {donors.map((found) => (
          <li key={found.donor}>
            <Hit found={found} />
          </li>
        ))}
      </ol>
      {more && (
        <InsetText>
          <p>There are others who fit less well. Add the date of birth or the postcode to leave them out.</p>
        </InsetText>
      )}
    </>
  );
}

function Hit({ found }: { found: Found }) {
  const { text, color } = fit(found.parts);
  const name = `${found.familyName}, ${found.givenName}`;
  return (
    <>
      <div className="donors-found__who">
        <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
          <Link to={`/donors/${found.donor}`}>{name}</Link>
        </h3>
        <Tag modifier={color}>{text}</Tag>
      </div>
      <p className="nhsuk-u-margin-bottom-2">
        Born {born(found.dateOfBirth)} ({age(found.dateOfBirth, today())} y) · {sexInWords(found.sex)}
        {found.postcode && ` · ${found.postcode}`}
      </p>
      {found.formerNames && <p className="nhsuk-u-margin-bottom-2">Recorded before as {found.formerNames.join(" and ")}</p>}
      <Agreements parts={found.parts} />
      <Score parts={found.parts} score={found.score} of={name} />
    </>
  );
}

const Nobody = () => <p>Try a part of the name, another spelling, or the date of birth with the postcode. When that finds nobody either, register the donor.</p>;
