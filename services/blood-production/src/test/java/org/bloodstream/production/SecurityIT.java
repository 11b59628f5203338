package org.bloodstream.production;

import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.web.HttpSecurityContract;

@BloodstreamTest
class SecurityIT extends HttpSecurityContract {}
