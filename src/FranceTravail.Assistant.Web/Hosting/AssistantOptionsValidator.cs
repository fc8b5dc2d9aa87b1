using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.Hosting;

[OptionsValidator]
internal sealed partial class AssistantOptionsValidator : IValidateOptions<AssistantOptions>;
