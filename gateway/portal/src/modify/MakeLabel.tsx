import { Button } from "nhsuk-react-components";
import { useOnce } from "../donors/once";
import { Reasons } from "../frame/Reasons";
import type { Group } from "../trace/trace";
import { componentAt } from "./modify";

export type Label = { component: string; group: Group; label: string };

type Props = { component: string; of: string; name?: string; onMade: (label: Label) => void };

/** Making it again after an answer that got lost makes it once. */
export function MakeLabel({ component, of, name = "label", onMade }: Props) {
  const making = useOnce<Label>(componentAt(component, "label"));
  return (
    <>
      <Button aria-disabled={making.isPending} onClick={() => making.isPending || making.mutate({}, { onSuccess: onMade })}>
        Make the {name} <span className="nhsuk-u-visually-hidden">of {of}</span>
      </Button>
      <Reasons title="The label is not made yet." error={making.error} />
    </>
  );
}
