import { Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { FITS, type RareDonor } from "./rare";
import { Typing } from "./Typing";

/** The confirmed first, as the service lists them. Names are in the records. */
export function FoundRareDonors({ donors }: { donors: RareDonor[] }) {
  if (donors.length === 0) return <p>Of the donors whose antigens were examined, none is known to lack all of these. Who was never examined is not found here.</p>;
  return (
    <ol className="donors-found">
      {donors.map((found, position) => (
        <li key={found.donor}>
          <div className="donors-found__who nhsuk-u-margin-bottom-2">
            <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">Donor {position + 1}</h3>
            <Tag modifier={FITS[found.fit]?.color}>{FITS[found.fit]?.text ?? found.fit}</Tag>
          </div>
          <Typing found={found} />
          <p className="donors-choices">
            <Link className="nhsuk-button nhsuk-button--secondary" to={`/donors/${found.donor}`}>
              Open the record<span className="nhsuk-u-visually-hidden"> of donor {position + 1}</span>
            </Link>
            <Link className="nhsuk-button" to={`/rare-donors/${found.donor}`}>
              Call<span className="nhsuk-u-visually-hidden"> donor {position + 1}</span>
            </Link>
          </p>
        </li>
      ))}
    </ol>
  );
}
