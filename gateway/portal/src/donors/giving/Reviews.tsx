import { Link } from "react-router";
import { useSession } from "../../frame/session";
import { type Donor, today } from "../donors";
import { mayBeAsked } from "../standing";
import { GROUNDS, type Reviewed, reviewInWords, reviewOfAge } from "./giving";

/** Reviews of donors of 17, and of 66 and more; nothing for everybody else. */
export function Reviews({ donor, reviews }: { donor: Donor; reviews: Reviewed[] }) {
  const clinician = useSession().data?.roles.includes("donor-clinician") === true;
  const asked = reviewOfAge(donor.dateOfBirth, today());
  if (!asked && reviews.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Reviews by a clinician</h2>
      {reviews.length === 0 && <p>None yet: the health check refers this donor to a clinician.</p>}
      {reviews.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet donors-wrap">
          {reviews.map((each) => (
            <li key={each.review}>
              <strong>{GROUNDS[each.ground] ?? each.ground}.</strong> {reviewInWords(each, today())}. {each.words} ({each.by}
              {each.assessment ? ", with a referral" : ""})
            </li>
          ))}
        </ul>
      )}
      {clinician && asked && mayBeAsked(donor) && (
        <p>
          <Link to={`/donors/${donor.donor}/review`}>Record a review</Link>
        </p>
      )}
    </>
  );
}
