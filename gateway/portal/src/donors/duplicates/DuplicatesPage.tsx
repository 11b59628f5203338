import { useQueryClient } from "@tanstack/react-query";
import { Button, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { Agreements } from "../Agreements";
import { Back } from "../Back";
import { useOnce } from "../once";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { Score } from "../Score";
import { ComparePair } from "./ComparePair";
import { addressOf, type Pair, pairAt, progress, running, usePairs, useSearches } from "./duplicates";

/** Who may be on the register twice: a work list, and one pair at a time. */
export function DuplicatesPage({ step }: { step?: string }) {
  const pairs = usePairs();
  if (step === undefined || !pairs.data) return <WorkList pairs={pairs.data?.pairs} more={pairs.data?.more === true} error={pairs.error} />;
  const pair = pairAt(pairs.data.pairs, step);
  return pair ? <ComparePair key={step} pair={pair} /> : <Gone />;
}

function Gone() {
  return (
    <>
      <Back to="/donors/duplicates">Likely duplicates</Back>
      <PageHeading title="Likely duplicates" />
      <p>This pair is not on the list: somebody has decided it, or a new search found it less likely.</p>
    </>
  );
}

function WorkList({ pairs, more, error }: { pairs?: Pair[]; more: boolean; error: unknown }) {
  return (
    <>
      <Back to="/donors">Find a donor</Back>
      <Problems error={error} />
      <PageHeading title="Likely duplicates" />
      <SearchOfTheRegister />
      {pairs?.length === 0 && <p>There is no pair to look at.</p>}
      <ol className="donors-found">
        {(pairs ?? []).map((pair, position) => (
          <li key={addressOf(pair)}>
            <Listed pair={pair} name={`Pair ${position + 1}`} />
          </li>
        ))}
      </ol>
      {more && <p>There are others that are less alike. They come up as these are decided.</p>}
    </>
  );
}

function Listed({ pair, name }: { pair: Pair; name: string }) {
  return (
    <>
      <div className="donors-found__who">
        <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
          <Link to={addressOf(pair)}>{name}: open both to compare</Link>
        </h2>
        <Tag modifier={pair.same ? "red" : "yellow"}>{pair.same ? "Nothing tells them apart" : "May be the same person"}</Tag>
      </div>
      <Agreements parts={pair.parts} />
      <Score parts={pair.parts} score={pair.score} of={name} />
    </>
  );
}

function SearchOfTheRegister() {
  const queries = useQueryClient();
  const searches = useSearches();
  const start = useOnce<{ search: string }>("/api/donors/duplicate-searches");
  const again = () => void queries.invalidateQueries({ queryKey: ["duplicate-searches"] });
  const goesOn = running(searches.data?.searches);
  return (
    <>
      <Problems error={start.error ?? searches.error} />
      <div role="status">{searches.data && <p>{progress(searches.data.searches)}</p>}</div>
      <p>
        {!goesOn && (
          <Button secondary onClick={() => start.mutate({}, { onSettled: again })}>
            Search the register
          </Button>
        )}
        <Button secondary onClick={() => void queries.invalidateQueries({ queryKey: ["duplicates"] })}>
          Read the list again
        </Button>
      </p>
    </>
  );
}
