import { NotificationBanner } from "nhsuk-react-components";

/** What was done, until something else is. */
export const Done = ({ children }: { children?: string }) =>
  children ? (
    <NotificationBanner success title="Done">
      <NotificationBanner.Heading>{children}</NotificationBanner.Heading>
    </NotificationBanner>
  ) : null;
