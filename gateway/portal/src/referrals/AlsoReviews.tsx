import { InsetText } from "nhsuk-react-components";
import { today } from "../donors/donors";
import { GROUNDS, type Reviewed, reviewInWords, reviewsAsked } from "../donors/giving/giving";
import type { Finding } from "../donors/health/decision";

/** Who accepts a donor that was referred for a review has given it: said before, with the last one. */
export const AlsoReviews = ({ findings, reviews }: { findings: Finding[]; reviews: Reviewed[] }) =>
  reviewsAsked(findings).map((ground) => {
    const last = reviews.find((each) => each.ground === ground);
    return (
      <InsetText key={ground}>
        <p>
          <strong>{GROUNDS[ground]}.</strong> To accept is also this review: it holds for a year. {last ? `The last one: ${reviewInWords(last, today())}.` : "There is none on record."}
        </p>
      </InsetText>
    );
  });
