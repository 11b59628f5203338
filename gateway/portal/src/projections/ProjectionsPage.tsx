import { useQuery } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { get } from "../api/client";
import { EveryService } from "../frame/EveryService";
import { ServiceSection } from "../frame/ServiceSection";
import { source, when } from "../trace/trace";
import { base, every, fresh, type Projection, progress, type Source, whyNot } from "./projections";
import { Rebuild } from "./Rebuild";

/** What each service has derived from events, how fresh it is, and making it anew. */
export const ProjectionsPage = () => (
  <EveryService
    title="Projections"
    about="What a service has derived from the events of others. It can be made anew from the first event, where nothing is done twice by that."
    ask="When to rebuild"
    advice={
      <>
        <p>A source was restored from a backup, and its events differ from what was read. Or what a service shows is wrong, and an upgrade has mended why.</p>
        <p>
          It is not the answer to a <Link to="/parked-events">parked event</Link>: mend its cause, and try it again.
        </p>
      </>
    }
    section={(service) => <OfService key={service} service={service} />}
  />
);

function OfService({ service }: { service: string }) {
  const [chosen, setChosen] = useState<string>();
  const [done, setDone] = useState("");
  const found = useQuery({
    queryKey: ["projections", service],
    queryFn: () => get<{ items: Projection[] }>(base(service)),
    refetchInterval: ({ state }) => every(state.data?.items),
  });
  const begun = (name: string) => {
    setDone(`${name} is being rebuilt.`);
    setChosen(undefined);
    void found.refetch();
  };
  return (
    <ServiceSection of="projections" service={service} error={found.error} status={found.isPending ? "Opening …" : done}>
      {chosen && <Rebuild key={chosen} service={service} name={chosen} onDone={() => begun(chosen)} onBack={() => setChosen(undefined)} />}
      <ul className="nhsuk-list projections">
        {found.data?.items.map((each) => (
          <One key={each.name} service={service} projection={each} asOf={found.dataUpdatedAt} onRebuild={() => setChosen(each.name)} />
        ))}
      </ul>
    </ServiceSection>
  );
}

type Props = { service: string; projection: Projection; asOf: number; onRebuild: () => void };

const One = ({ service, projection, asOf, onRebuild }: Props) => (
  <li aria-label={`${projection.name} of ${source(service)}`}>
    <div>
      <strong>{projection.name}</strong>
      <span className="nhsuk-hint nhsuk-u-font-size-16"> reads {projection.streams.join(", ")}</span>
      {projection.rebuilding ? <Progress projection={projection} /> : <Sources sources={projection.sources} said={(each) => fresh(each, asOf)} />}
      {projection.rebuild && (
        <p className="nhsuk-hint nhsuk-u-font-size-16">
          Rebuilt last from {when(projection.rebuild.begunAt)} on: {projection.rebuild.reason}
        </p>
      )}
    </div>
    {projection.rebuildable ? (
      <Button secondary small onClick={onRebuild} aria-label={`Rebuild ${projection.name} of ${source(service)}`}>
        {projection.rebuilding ? "Begin anew" : "Rebuild"}
      </Button>
    ) : (
      <p className="projections-not">Not rebuilt. {whyNot(service, projection.name)}</p>
    )}
  </li>
);

/** What moves: how many sources are read through, and up to when each of the others is. */
function Progress({ projection }: { projection: Projection }) {
  const { done, of } = progress(projection);
  return (
    <>
      <p className="projections-progress">
        <strong className="nhsuk-tag nhsuk-tag--yellow">Being rebuilt</strong>
        <progress value={done} max={of || 1} aria-label={`${projection.name}: sources that are read through`} />
        {done} of {of} sources read through
      </p>
      <Sources sources={projection.sources} said={({ newestEventAt }) => (newestEventAt ? `read up to ${when(newestEventAt)}` : "nothing read yet")} />
    </>
  );
}

const Sources = ({ sources, said }: { sources: Source[]; said: (each: Source) => string }) => (
  <ul className="projections-sources">
    {sources.map((each) => (
      <li key={each.source}>
        {source(each.source)}: {said(each)}
      </li>
    ))}
  </ul>
);
