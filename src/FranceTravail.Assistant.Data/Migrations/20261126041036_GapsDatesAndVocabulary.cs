using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FranceTravail.Assistant.Data.Migrations
{
    /// <inheritdoc />
    public partial class GapsDatesAndVocabulary : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ReplacedById",
                table: "DocumentVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CorpusGaps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Terms = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorpusGaps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DateChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentId = table.Column<string>(type: "TEXT", nullable: false),
                    VersionId = table.Column<long>(type: "INTEGER", nullable: false),
                    FromBefore = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ToBefore = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReplacedByBefore = table.Column<string>(type: "TEXT", nullable: true),
                    FromAfter = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ToAfter = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReplacedByAfter = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CarriedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    UndoneBy = table.Column<string>(type: "TEXT", nullable: true),
                    UndoneAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DateChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DateChanges_DocumentVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "DocumentVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DateChanges_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LexiconChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Entry = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: true),
                    IsEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UndoneBy = table.Column<string>(type: "TEXT", nullable: true),
                    UndoneAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LexiconChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GapReports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GapId = table.Column<long>(type: "INTEGER", nullable: false),
                    Query = table.Column<string>(type: "TEXT", nullable: false),
                    InForceOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Nearest = table.Column<string>(type: "TEXT", nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: false),
                    ReportedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    TurnId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GapReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GapReports_CorpusGaps_GapId",
                        column: x => x.GapId,
                        principalTable: "CorpusGaps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CorpusGaps_Terms",
                table: "CorpusGaps",
                column: "Terms",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DateChanges_DocumentId",
                table: "DateChanges",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_DateChanges_VersionId",
                table: "DateChanges",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_GapReports_GapId",
                table: "GapReports",
                column: "GapId");

            migrationBuilder.CreateIndex(
                name: "IX_GapReports_ReportedAt",
                table: "GapReports",
                column: "ReportedAt");

            migrationBuilder.CreateIndex(
                name: "IX_GapReports_TurnId",
                table: "GapReports",
                column: "TurnId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LexiconChanges_Entry",
                table: "LexiconChanges",
                column: "Entry");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DateChanges");

            migrationBuilder.DropTable(
                name: "GapReports");

            migrationBuilder.DropTable(
                name: "LexiconChanges");

            migrationBuilder.DropTable(
                name: "CorpusGaps");

            migrationBuilder.DropColumn(
                name: "ReplacedById",
                table: "DocumentVersions");
        }
    }
}
