using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Sheet;

/// <summary>The letter to be read, each sentence coloured by where it comes from; a reader that speaks says it where it changes.</summary>
public sealed partial class LetterReview
{
    private string? _announced;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required Letter Letter { get; set; }

    /// <summary>Where it is given, a sentence's source can be opened.</summary>
    [Parameter] public EventCallback<OpenSource> OnOpen { get; set; }

    // List items that follow each other are one list.
    private IEnumerable<IReadOnlyList<LetterBlock>> Groups
    {
        get
        {
            var items = new List<LetterBlock>();
            foreach (var block in Letter.Blocks)
            {
                if (block.Kind == LetterBlockKind.ListItem)
                {
                    items.Add(block);
                    continue;
                }

                if (items.Count > 0) yield return items;
                items = [];
                yield return [block];
            }

            if (items.Count > 0) yield return items;
        }
    }

    protected override void OnParametersSet() => _announced = null;

    private static bool IsInLines(LetterBlock block) => block.Kind is LetterBlockKind.Address or LetterBlockKind.Signature;

    private string? Announce(LetterSentence sentence)
    {
        var name = ReviewOrigins.NameOf(sentence);
        if (name == _announced) return null;

        _announced = name;
        return Text["Review.Announce", Text[ReviewOrigins.All.First(origin => origin.Name == name).Key]];
    }
}
